package org.jointmeeting.sample;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.catalogue.KeepingCategories;
import org.jointmeeting.organisation.catalogue.KeepingResponsibilities;
import org.jointmeeting.organisation.catalogue.NewCategory;
import org.jointmeeting.organisation.catalogue.NewResponsibility;
import org.jointmeeting.shared.tracking.Identifiers;

/** Adds a category of the sample's own: the catalogue that comes with the service is complete, and stays as it is. */
@ApplicationScoped
class ShowingCatalogue {

    private final KeepingCategories categories;
    private final KeepingResponsibilities responsibilities;
    private final EntityManager database;

    ShowingCatalogue(KeepingCategories categories, KeepingResponsibilities responsibilities, EntityManager database) {
        this.categories = categories;
        this.responsibilities = responsibilities;
        this.database = database;
    }

    void show() {
        Identifiers.promise("Category", Exhibits.CATEGORY);
        categories.add(new NewCategory(Exhibits.CATEGORY_CODE, "文明养犬", "Keeping of pets", false));
        // Codes are looked up in the database.
        database.flush();
        Identifiers.promise("Responsibility", Exhibits.RESPONSIBILITY_TO_DELETE);
        responsibilities.add(
                new NewResponsibility(Exhibits.CATEGORY_CODE, Level.COMMUNITY, "RESIDENTS_COMMITTEE", List.of()));
    }
}
