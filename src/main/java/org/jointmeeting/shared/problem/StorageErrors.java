package org.jointmeeting.shared.problem;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/** Says in words what the database refused, where that is the caller's to mend: a lost race or a duplicate. */
final class StorageErrors {

    private StorageErrors() {}

    /** The refusal behind a failed transaction, or null when the failure is nobody's input. */
    static @Nullable Problem explain(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof LockAcquisitionException) {
                return Problem.conflict(Text.of(
                        "他人正在修改同一记录，本次未作更改。请重新读取后再试。",
                        "Somebody else is changing the same record; nothing was changed. Read it again and retry."));
            }
            if (cause instanceof ConstraintViolationException) {
                return Problem.conflict(Text.of(
                        "与已有记录重复或被其引用，本次未作更改。",
                        "It repeats an existing record or one that refers to it; nothing was changed."));
            }
        }
        return null;
    }
}
