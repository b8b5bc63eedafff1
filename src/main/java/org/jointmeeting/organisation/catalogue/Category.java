package org.jointmeeting.organisation.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.shared.tracking.Tracked;

/** A topic category 议题类别. It is data: a city adds its own. */
@Entity
@Table(name = "category")
class Category extends Tracked {

    private String code = "";

    @Column(name = "name_zh")
    private String nameZh = "";

    @Column(name = "name_en")
    private String nameEn = "";

    @Column(name = "owners_matter")
    private boolean ownersMatter;

    private boolean retired;

    protected Category() {}

    Category(NewCategory given) {
        code = given.code();
        nameZh = given.nameZh();
        nameEn = given.nameEn();
        ownersMatter = given.ownersMatter();
    }

    void change(CategoryChange given) {
        nameZh = given.nameZh();
        nameEn = given.nameEn();
        ownersMatter = given.ownersMatter();
        retired = given.retired();
    }

    CategoryChange changeable() {
        return new CategoryChange(nameZh, nameEn, ownersMatter, retired);
    }

    CategoryView view() {
        return new CategoryView(
                id(), code, nameZh, nameEn, ownersMatter, retired, modifiedAt(), deletedAt(), version());
    }
}
