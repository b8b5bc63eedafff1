package org.jointmeeting.shared.text;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Personal data as those see it who did not say why they need it. Whether a name is a resident's is told by its form: what
 * is not plainly the name of a body, of a group or of an account is masked, so that a doubt never shows anybody.
 */
public final class Masked {

    private static final String REST = "**";
    private static final int SHORTEST_BODY = 5;

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");
    private static final Pattern IDENTITY_CARD = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?![\\dXx])");

    private static final Pattern SHORT_BODY = Pattern.compile("业委会|居委会|村委会|物管会|三方办|街道办");
    private static final Pattern BODY =
            Pattern.compile("[^，、；：,;:（）()]*(会|公司|中心|办|室|部|队|站|所|局|院|处|组织|支部|社区|街道|小区|小区专员|热线|平台|系统)");
    private static final Pattern GROUP = Pattern.compile("[\\d\\s第幢栋号楼单元层室座及和与部分全体多名位户等]*(居民|业主|住户|群众)");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9._-]*");

    private Masked() {}

    /** {@code 王**} for a resident; names of bodies, groups and accounts stay. */
    public static String name(String name) {
        return isNobodys(name) ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + REST;
    }

    private static boolean isNobodys(String name) {
        return name.isEmpty()
                || SHORT_BODY.matcher(name).matches()
                || (name.length() >= SHORTEST_BODY && BODY.matcher(name).matches())
                || GROUP.matcher(name).matches()
                || ACCOUNT.matcher(name).matches();
    }

    /** The text with its mobile numbers as {@code 138****1234} and its identity-card numbers cut likewise. */
    public static String numbers(String text) {
        String withoutCards = IDENTITY_CARD.matcher(text).replaceAll("$1********$2");
        return MOBILE.matcher(withoutCards).replaceAll("$1****$2");
    }

    /** As {@link #numbers(String)}, for a text that may be missing. */
    public static @Nullable String numbersIn(@Nullable String text) {
        return text == null ? null : numbers(text);
    }
}
