package org.jointmeeting.organisation.catalogue;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Keeps the topic categories: one is retired, never deleted. */
@ApplicationScoped
public class KeepingCategories {

    private final Categories categories;
    private final WholeCity city;

    KeepingCategories(Categories categories, WholeCity city) {
        this.categories = categories;
        this.city = city;
    }

    @Transactional
    public CategoryView add(NewCategory request) {
        city.requireHeld();
        if (categories.isTaken(request.code())) {
            throw Problem.field("code", Text.of("该编码已存在，请换用其他编码。", "The code is taken; choose another."));
        }
        Category category = new Category(request);
        categories.persist(category);
        return category.view();
    }

    @Transactional
    CategoryView change(UUID id, @Nullable String ifMatch, UnaryOperator<CategoryChange> change) {
        city.requireHeld();
        Category category = categories.require(id);
        Versions.require(ifMatch, category);
        category.change(change.apply(category.changeable()));
        categories.flush();
        return category.view();
    }
}
