package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Gap;
import org.ipcadvisor.knowledge.Grounds;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Passage;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Said;
import org.ipcadvisor.knowledge.Voices;
import org.jspecify.annotations.Nullable;

/** What a rule matched: the facts that its finding cites, and the names in its finding's sentence. */
final class Premises {

    private final Object subject;
    private final List<Object> matched;

    /** The given facts, of which one is what the finding is about. */
    Premises(Object subject, List<?> matched) {
        this.subject = subject;
        List<Object> flat = new ArrayList<>();
        for (Object premise : matched) {
            if (premise instanceof Claim claim) {
                flat.addAll(claim.premises());
            } else {
                flat.add(premise);
            }
        }
        this.matched = flat;
    }

    /** All that a finding cites: knowledge first, then what the requirements say of it, each once. */
    List<Fact> facts(List<Asked> asked) {
        List<Fact> facts = new ArrayList<>();
        matched.forEach(premise -> knowledge(premise, facts));
        asked.forEach(a -> facts.addAll(a.answer().facts()));
        for (Object premise : matched) {
            if (premise instanceof Premise request) {
                facts.addAll(request.facts());
            }
        }
        return eachOnce(facts);
    }

    /** The same, each only where it first stands: they are few, and to compare them costs less than their hash codes. */
    private static <T> List<T> eachOnce(List<T> all) {
        List<T> once = new ArrayList<>(all.size());
        for (T each : all) {
            if (!once.contains(each)) {
                once.add(each);
            }
        }
        return List.copyOf(once);
    }

    private void knowledge(Object premise, List<Fact> facts) {
        if (premise instanceof Cell cell) {
            facts.add(fact(cell));
        } else if (premise instanceof Restriction restriction) {
            grounds(restriction.grounds(), facts);
            if (subject instanceof Endpoint about) {
                facts.addAll(about.readings(restriction));
            }
        } else if (premise instanceof Fact fact) {
            facts.add(fact);
        } else if (premise instanceof Gap gap) {
            facts.add(new Fact.Gap(gap.id(), gap.says()));
        }
    }

    private static Fact fact(Cell cell) {
        Cell.Citation names = cell.citation();
        return new Fact.Cell(cell.id(), cell.text(), cell.available(), names.label(), names.row(), names.column());
    }

    /** The cell and the words that say so; without such words, it is the name of the cell's row. */
    private static void grounds(Grounds grounds, List<Fact> facts) {
        Cell cell = grounds.cell();
        Said said = grounds.said();
        if (cell != null) {
            facts.add(fact(cell));
        }
        if (said instanceof Note) {
            facts.add(new Fact.Note(said.id(), said.citation(), said.says()));
        } else if (said instanceof Passage passage) {
            facts.add(new Fact.Passage(passage.id(), passage.citation(), passage.brief(), passage.says()));
        } else if (cell != null) {
            facts.add(row(cell));
        }
    }

    /** The id of the source of the first premise that comes from one; null if none does. */
    @Nullable
    String source() {
        for (Object premise : matched) {
            if (premise instanceof Cell cell) {
                return cell.source();
            } else if (premise instanceof Restriction restriction) {
                return source(restriction.grounds());
            }
        }
        return null;
    }

    private static @Nullable String source(Grounds grounds) {
        Cell cell = grounds.cell();
        Said said = grounds.said();
        return said != null ? said.source() : cell == null ? null : cell.source();
    }

    /** What other texts say of the premises, as far as it concerns what the finding is about, each once. */
    List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        for (Object premise : matched) {
            if (premise instanceof Cell cell) {
                comments.addAll(cell.comments());
            } else if (premise instanceof Restriction restriction) {
                Cell cell = restriction.grounds().cell();
                comments.addAll(cell == null ? List.of() : cell.comments());
                comments.addAll(restriction.grounds().comments());
            }
        }
        return subject instanceof Endpoint about && !comments.isEmpty()
                ? eachOnce(about.covering(comments))
                : List.of();
    }

    private static Fact row(Cell cell) {
        String name = cell.citation().row();
        String citation = cell.citation().label() + " row " + name;
        return new Fact.Row(cell.source() + ':' + cell.mechanism(), name, citation);
    }

    /** The sentence of a pattern, with the names that the premises give. */
    Sentence sentence(String pattern) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            String name = pattern.substring(open + 1, pattern.indexOf('}', open));
            names.put(name, named(name));
        }
        return new Sentence(pattern, names);
    }

    private String named(String key) {
        String found = key.equals("other") ? null : name(subject, key);
        for (int i = 0; found == null && i < matched.size(); i++) {
            Object premise = matched.get(i);
            if (key.equals("other")) {
                found = premise instanceof Endpoint other && other != subject ? other.getProduct() : null;
            } else {
                found = name(premise, key);
            }
        }
        if (found == null) {
            throw new IllegalStateException("No premise says what {" + key + "} stands for.");
        }
        return found;
    }

    private static String says(Grounds grounds) {
        Said said = grounds.said();
        return said == null ? "" : said.says().replaceFirst("\\.$", "");
    }

    private static @Nullable String name(Object premise, String key) {
        if (premise instanceof Premise request) {
            return request.name(key);
        }
        if (premise instanceof Restriction restriction) {
            return switch (key) {
                case "source" -> restriction.grounds().citation();
                case "says" -> says(restriction.grounds());
                default -> restriction.named(key);
            };
        }
        if (premise instanceof Voices voices && key.equals("unsaid")) {
            return voices.unsaid();
        }
        if (premise instanceof Gap gap && key.equals("source")) {
            return gap.label();
        }
        return premise instanceof Cell cell && key.equals("source")
                ? cell.citation().label()
                : null;
    }
}
