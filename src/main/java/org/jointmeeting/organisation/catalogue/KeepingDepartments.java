package org.jointmeeting.organisation.catalogue;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.DepartmentView;
import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Keeps the kinds of government bodies: one is retired, never deleted. */
@ApplicationScoped
class KeepingDepartments {

    private final Departments departments;
    private final WholeCity city;

    KeepingDepartments(Departments departments, WholeCity city) {
        this.departments = departments;
        this.city = city;
    }

    @Transactional
    DepartmentView add(NewDepartment request) {
        city.requireHeld();
        if (departments.isTaken(request.code())) {
            throw Problem.field("code", Text.of("该编码已存在，请换用其他编码。", "The code is taken; choose another."));
        }
        Department department = new Department(request);
        departments.persist(department);
        return department.view();
    }

    @Transactional
    DepartmentView change(UUID id, @Nullable String ifMatch, UnaryOperator<DepartmentChange> change) {
        city.requireHeld();
        Department department = departments.require(id);
        Versions.require(ifMatch, department);
        department.change(change.apply(department.changeable()));
        departments.flush();
        return department.view();
    }
}
