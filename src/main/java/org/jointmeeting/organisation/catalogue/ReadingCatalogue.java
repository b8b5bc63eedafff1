package org.jointmeeting.organisation.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What the rest of the registry asks of departments, categories and the responsibility catalogue. */
@ApplicationScoped
public class ReadingCatalogue {

    private final Departments departments;
    private final Categories categories;
    private final Responsibilities responsibilities;

    ReadingCatalogue(Departments departments, Categories categories, Responsibilities responsibilities) {
        this.departments = departments;
        this.categories = categories;
        this.responsibilities = responsibilities;
    }

    /** @throws Problem 400 naming the field when no department in use has that code */
    public void requireDepartment(String path, String code) {
        if (departments.inUse(code).isEmpty()) {
            throw unknownDepartment(path, code);
        }
    }

    /** @throws Problem 400 naming the first of the codes that no department in use has */
    public void requireDepartments(String path, List<String> codes) {
        Set<String> known = departments.inUse(codes);
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                throw unknownDepartment(path + "/" + i, codes.get(i));
            }
        }
    }

    private static Problem unknownDepartment(String path, String code) {
        return Problem.field(
                path,
                Text.of(
                        "没有编码为 {0} 的在用部门类别，可用编码见 /departments。",
                        "No department in use has the code {0}; /departments lists them.", code));
    }

    /** @throws Problem 400 naming {@code category} when no category in use has that code */
    public CategoryView requireCategory(String code) {
        return categories
                .inUse(code)
                .map(Category::view)
                .orElseThrow(() -> Problem.field(
                        "category",
                        Text.of(
                                "没有编码为 {0} 的在用议题类别，可用编码见 /categories。",
                                "No category in use has the code {0}; /categories lists them.", code)));
    }

    public Optional<ResponsibilityView> findResponsibility(String category, Level level) {
        return responsibilities.of(category, level).map(Responsibility::view);
    }
}
