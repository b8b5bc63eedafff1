package org.jointmeeting.organisation.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jointmeeting.organisation.DepartmentView;
import org.jointmeeting.shared.tracking.Tracked;

/** A kind of government body. It is data: a city adds its own. */
@Entity
@Table(name = "department")
class Department extends Tracked {

    private String code = "";

    @Column(name = "name_zh")
    private String nameZh = "";

    @Column(name = "name_en")
    private String nameEn = "";

    private boolean retired;

    protected Department() {}

    Department(NewDepartment given) {
        code = given.code();
        nameZh = given.nameZh();
        nameEn = given.nameEn();
    }

    void change(DepartmentChange given) {
        nameZh = given.nameZh();
        nameEn = given.nameEn();
        retired = given.retired();
    }

    DepartmentChange changeable() {
        return new DepartmentChange(nameZh, nameEn, retired);
    }

    DepartmentView view() {
        return new DepartmentView(id(), code, nameZh, nameEn, retired, modifiedAt(), deletedAt(), version());
    }
}
