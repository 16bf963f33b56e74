package org.ipcadvisor.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.document.Limit;

/** A source's folder that a user names: its id, and what its files hold, each read up to the limits of a document. */
public final class Pack {

    private final String id;
    private final String shown;
    private final Map<String, byte[]> files;

    Pack(String id, String shown, Map<String, byte[]> files) {
        this.id = id;
        this.shown = shown;
        this.files = new LinkedHashMap<>(files);
    }

    /**
     * Reads a folder, which is data and nothing else.
     *
     * @throws BadKnowledgeException with all that stands in the way of reading it
     */
    public static Pack at(Path folder) {
        return at(List.of(folder)).get(0);
    }

    /** Reads some folders, of which no two may have the same id. */
    static List<Pack> at(Collection<Path> folders) {
        List<Flaw> flaws = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        if (folders.size() > Limit.SOURCES.most()) {
            String said = folders.size() + " folders are named. " + Limit.SOURCES.sentence();
            throw new BadKnowledgeException(List.of(new Flaw("--knowledge", null, said)));
        }
        for (Path folder : folders) {
            PackReader reader = new PackReader(folder);
            Pack pack = reader.read();
            String id = pack.id();
            if (packs.stream().anyMatch(other -> other.id().equals(id))) {
                flaws.add(pack.taken());
            }
            packs.add(pack);
            flaws.addAll(reader.flaws());
        }
        if (!flaws.isEmpty()) {
            throw new BadKnowledgeException(flaws);
        }
        return packs;
    }

    /** The source's id, the name of its folder. */
    public String id() {
        return id;
    }

    /** What messages call the folder: its name as the user wrote it. */
    public String shown() {
        return shown;
    }

    /** The names of its files. */
    public Set<String> files() {
        return Set.copyOf(files.keySet());
    }

    /** What a file holds; fails for one that is not there. */
    public byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file).clone();
    }

    /** That another source has its id. */
    Flaw taken() {
        String said = "The folder's name is the id of its source, and there is a source " + id + " already.";
        return new Flaw(shown, null, said + " Give the folder another name.");
    }

    /** The same, to be read. */
    SourceFolder folder() {
        return new SourceFolder(id, shown, files);
    }
}
