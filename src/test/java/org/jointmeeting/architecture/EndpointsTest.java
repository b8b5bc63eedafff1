package org.jointmeeting.architecture;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.NotRepeated;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** What every endpoint must carry. */
class EndpointsTest {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final Set<String> PERMISSIONS = Permission.all().collect(Collectors.toSet());

    @Test
    void endpointsAskForAPermissionOfTheTable() {
        methods()
                .that(answer(VERBS))
                .should(satisfy(
                        "ask for permissions of the table by @PermissionsAllowed",
                        method -> isSignIn(method)
                                || method.isAnnotatedWith(PermissionsAllowed.class)
                                        && PERMISSIONS.containsAll(
                                                Arrays.asList(method.getAnnotationOfType(PermissionsAllowed.class)
                                                        .value()))))
                .check(House.CLASSES);
    }

    /** The only endpoints for those who have not signed in yet. */
    private static boolean isSignIn(JavaMethod method) {
        return method.isAnnotatedWith(PermitAll.class)
                && Set.of("signIn", "signOut")
                        .contains(method.getAnnotationOfType(Operation.class).operationId());
    }

    @Test
    void endpointsAreDescribedInBothLanguages() {
        methods()
                .that(answer(VERBS))
                .should(satisfy(
                        "have an @Operation with operationId and a summary in Chinese · English",
                        method -> method.isAnnotatedWith(Operation.class)
                                && isDescribed(method.getAnnotationOfType(Operation.class))))
                .check(House.CLASSES);
    }

    @Test
    void postsAreIdempotent() {
        methods()
                .that(answer(List.of(POST.class)))
                .should(satisfy(
                        "be @Idempotent, or say by @NotRepeated why not",
                        method ->
                                method.isAnnotatedWith(Idempotent.class) != method.isAnnotatedWith(NotRepeated.class)))
                .check(House.CLASSES);
    }

    /** Its answer is kept and given again as it was. */
    @Test
    void whatIsIdempotentAnswersWithAResponse() {
        methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should()
                .haveRawReturnType(Response.class)
                .check(House.CLASSES);
    }

    @Test
    void changesTakeIfMatch() {
        methods()
                .that(answer(List.of(PUT.class, PATCH.class, DELETE.class)))
                .should(satisfy("take If-Match", method -> method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith(HeaderParam.class)
                                && parameter
                                        .getAnnotationOfType(HeaderParam.class)
                                        .value()
                                        .equals(HttpHeaders.IF_MATCH))))
                .check(House.CLASSES);
    }

    @Test
    void endpointsArePublicMethods() {
        methods().that(answer(VERBS)).should().bePublic().check(House.CLASSES);
    }

    @Test
    void resourcesArePackagePrivateAndSpeakJson() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(Tag.class)
                .andShould()
                .beAnnotatedWith(
                        DescribedPredicate.describe("@Produces(application/json)", EndpointsTest::producesJson))
                .check(House.CLASSES);
    }

    @Test
    void operationIdsAreUnique() {
        Map<String, List<String>> doubled = House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .collect(groupingBy(
                        method -> method.getAnnotationOfType(Operation.class).operationId(),
                        Collectors.mapping(JavaMethod::getFullName, Collectors.toList())));
        doubled.values().removeIf(methods -> methods.size() == 1);
        assertThat(doubled).as("operationIds used twice").isEmpty();
    }

    private static boolean producesJson(com.tngtech.archunit.core.domain.JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Produces.class)
                && Arrays.equals(
                        (Object[]) annotation.get("value").orElseThrow(), new Object[] {MediaType.APPLICATION_JSON});
    }

    private static boolean isDescribed(Operation operation) {
        String[] languages = operation.summary().split(" · ", -1);
        return operation.operationId().matches("[a-z][A-Za-z]+")
                && languages.length == 2
                && Languages.isChinese(languages[0])
                && !Languages.isChinese(languages[1]);
    }

    private static DescribedPredicate<JavaMethod> answer(List<Class<? extends Annotation>> verbs) {
        return DescribedPredicate.describe(
                "answer " + verbs.stream().map(Class::getSimpleName).toList(),
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && verbs.stream().anyMatch(method::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> satisfy(String what, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " doesn't " + what));
                }
            }
        };
    }
}
