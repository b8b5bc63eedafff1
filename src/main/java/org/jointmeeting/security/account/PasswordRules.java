package org.jointmeeting.security.account;

import java.util.List;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Which passwords are good enough (OWASP ASVS 5.0, V6.2): long, and not among those that everybody guesses first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Of 4; below it a machine guesses the password in less than 10^8 tries. */
    private static final int GOOD_ENOUGH = 3;

    /** Guessing is measured on the start: its cost grows with the square of the length. */
    private static final int MEASURED = 60;

    private static final Zxcvbn MEASURE = new Zxcvbn();

    private PasswordRules() {}

    /** @throws Problem 400 naming the field */
    static void require(String field, String password, String userName) {
        String start = password.substring(0, Math.min(MEASURED, password.length()));
        if (MEASURE.measure(start, List.of(userName, "joint-meeting", "lianxi")).getScore() < GOOD_ENOUGH) {
            throw Problem.field(
                    field,
                    Text.of(
                            "该密码属于常见密码或过于容易猜到，请换一个更长、更不规律的密码。",
                            "This password is common or too easy to guess; choose a longer, less regular one."));
        }
    }
}
