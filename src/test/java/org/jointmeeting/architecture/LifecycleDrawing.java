package org.jointmeeting.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One lifecycle as the docs show it: a Mermaid state diagram and the rows of the table it is drawn from.
 *
 * @param states in the order of the code, the one it begins with first
 */
record LifecycleDrawing(String name, List<Term> states, List<Row> rows) {

    /** Stands for the permission of an action that the API doesn't offer yet. */
    static final String NOT_YET = "not yet";

    /** Stands for the permission of an action that only the service itself takes. */
    static final String OWN_DOING = "by the service";

    /** What the code calls it, and what people do; Chinese is empty where the code has none. */
    record Term(String code, String chinese) {

        private String written() {
            return (code + " " + chinese).strip();
        }

        private String cell() {
            return ("`" + code + "` " + chinese).strip();
        }
    }

    /** @param permission what it takes; empty where the code's table leaves it to the endpoints */
    record Row(Term from, Term action, Term to, String permission) {

        private String cells() {
            String cells = "| %s | %s | %s |".formatted(from.cell(), action.cell(), to.cell());
            if (permission.isEmpty()) {
                return cells;
            }
            return cells + (isPermission() ? " `%s` |" : " **%s** |").formatted(permission);
        }

        private boolean isPermission() {
            return isOffered() && !permission.equals(OWN_DOING);
        }

        private boolean isOffered() {
            return !permission.equals(NOT_YET);
        }
    }

    /** The page with this lifecycle's part made anew; the rest stays as somebody wrote it. */
    String into(String page) {
        String begin = "<!-- made from the code: " + name + " -->";
        Matcher part = Pattern.compile(Pattern.quote(begin) + ".*?<!-- end -->", Pattern.DOTALL)
                .matcher(page);
        if (!part.find()) {
            throw new IllegalStateException("the page has no part that begins with " + begin);
        }
        String made = begin + "\n" + diagram() + "\n" + table() + "<!-- end -->";
        return page.substring(0, part.start()) + made + page.substring(part.end());
    }

    private String diagram() {
        List<String> lines = new ArrayList<>(List.of("```mermaid", "stateDiagram-v2"));
        states.forEach(state -> lines.add("    " + state.code() + " : " + state.written()));
        lines.add("    [*] --> " + states.get(0).code());
        for (Row row : rows) {
            String mark = row.isOffered() ? "" : ", " + NOT_YET;
            lines.add("    %s --> %s : %s%s"
                    .formatted(row.from().code(), row.to().code(), row.action().written(), mark));
        }
        states.stream().filter(this::isLast).forEach(state -> lines.add("    " + state.code() + " --> [*]"));
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private String table() {
        boolean hasPermissions = rows.stream().noneMatch(row -> row.permission().isEmpty());
        List<String> lines = new ArrayList<>();
        lines.add("| from | action | to |" + (hasPermissions ? " permission |" : ""));
        lines.add("|---|---|---|" + (hasPermissions ? "---|" : ""));
        rows.forEach(row -> lines.add(row.cells()));
        return String.join("\n", lines) + "\n";
    }

    private boolean isLast(Term state) {
        return rows.stream().noneMatch(row -> row.from().equals(state));
    }
}
