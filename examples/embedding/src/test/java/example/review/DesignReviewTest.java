package example.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignReviewTest {

    private static List<String> objections(String example) throws Exception {
        return DesignReview.objections(Path.of("..", example, "requirements.yaml"));
    }

    @Test
    void a_design_on_record_passes() throws Exception {
        assertEquals(List.of(), objections("signed-off"));
    }

    @Test
    void what_cannot_be_is_objected_to() throws Exception {
        assertEquals(
                List.of("weights: MS-DOS is asked to create the pipe and can only open one."),
                objections("pipe-from-dos"));
    }

    @Test
    void a_design_that_chooses_nothing_is_objected_to() throws Exception {
        assertEquals(List.of("process: no mechanism is chosen."), objections("control-room"));
    }
}
