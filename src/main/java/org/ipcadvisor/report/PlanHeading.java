package org.ipcadvisor.report;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Plan;

/** The line that says which mechanisms serve how much of a whole. */
final class PlanHeading {

    private PlanHeading() {}

    /** The line, with the names of mechanisms as they are to be printed. */
    static String of(Plan plan, Map<String, String> names) {
        List<String> mechanisms =
                plan.mechanisms().stream().map(m -> names.getOrDefault(m, m)).toList();
        boolean links = plan.parts() == Plan.Parts.LINKS;
        return (links ? "Plan: " : "Portfolio: ")
                + (mechanisms.isEmpty() ? "no mechanism serves any of the " : served(mechanisms))
                + whole(plan)
                + (links || plan.uses().size() < 2 ? "" : ", each by itself")
                + fewer(mechanisms.size());
    }

    private static String served(List<String> mechanisms) {
        int end = mechanisms.size() - 1;
        return end == 0
                ? "one mechanism serves "
                : String.join(", ", mechanisms.subList(0, end)) + " and " + mechanisms.get(end) + " serve ";
    }

    private static String whole(Plan plan) {
        int served = plan.uses().size();
        int all = served + plan.unserved().size();
        String parts = all + " " + plan.parts().word();
        if (served == 0) {
            return parts;
        }
        if (!plan.unserved().isEmpty()) {
            return served + " of the " + parts;
        }
        return all == 2 ? "both " + plan.parts().word() : "all " + parts;
    }

    private static String fewer(int mechanisms) {
        return switch (mechanisms) {
            case 0, 1 -> ".";
            case 2 -> "; one mechanism cannot.";
            default -> "; " + (mechanisms - 1) + " mechanisms cannot.";
        };
    }
}
