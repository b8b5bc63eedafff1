package org.jointmeeting.architecture;

import java.util.Set;

import jakarta.persistence.Query;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Nothing is changed past the listeners that the audit trail hears from. */
class AuditedChangesTest {

    private static final Set<String> BULK = Set.of("update", "deleteAll");

    @Test
    void rowsAreChangedOneByOne() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is a bulk statement, of which Hibernate tells no listener: change the rows one by one",
                        AuditedChangesTest::isBulk))
                .check(House.CLASSES);
    }

    private static boolean isBulk(JavaCall<?> call) {
        var target = call.getTarget();
        boolean isRepository = target.getOwner().isAssignableTo(PanacheRepositoryBase.class);
        boolean isDeleteByQuery = target.getName().equals("delete")
                && target.getRawParameterTypes().get(0).isEquivalentTo(String.class);
        return (isRepository && (BULK.contains(target.getName()) || isDeleteByQuery))
                || (target.getName().equals("executeUpdate")
                        && target.getOwner().isAssignableTo(Query.class));
    }
}
