package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The 88 cells are those of the article, also where the article is not there to compare with. */
class CellsHashTest {

    /** Of the cells as they were compared with the article; it changes only if the article does. */
    private static final String PINNED = "88120c4bdd654b44cd27a0820c5b3e5cf54aca6b461d5375bfd58d88fc6dc5d6";

    @Test
    void no_cell_has_changed() throws NoSuchAlgorithmException {
        Knowledge knowledge = Knowledge.shipped();
        assertThat(knowledge.cells()).hasSize(88);
        String cells = knowledge.cells().stream()
                .map(c -> c.citation().row() + ',' + c.citation().column() + ',' + c.text() + '\n')
                .collect(Collectors.joining());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(cells.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).as(cells).isEqualTo(PINNED);
    }
}
