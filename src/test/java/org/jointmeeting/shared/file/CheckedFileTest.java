package org.jointmeeting.shared.file;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CheckedFileTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileIsKnownByItsFirstBytes() {
        assertThat(CheckedFile.of("检查记录.PDF", PDF).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        assertThat(refusal("photo.png", PDF).type()).isEqualTo(ProblemType.INVALID_INPUT);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        byte[] script = "<script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal("photo.png", script).type()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void anOversizedFileIsRefused() {
        byte[] large = new byte[CheckedFile.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(refusal("a.pdf", large).type()).isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("a.pdf", new byte[0]).type()).isEqualTo(ProblemType.INVALID_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "a\\b.pdf", "a\nb.pdf", " ", "a\u0000.pdf"})
    void aNameWithAPathOrControlCharactersIsRefused(String name) {
        assertThat(refusal(name, PDF).type()).isEqualTo(ProblemType.INVALID_INPUT);
    }

    private static Problem refusal(String name, byte[] content) {
        return catchThrowableOfType(Problem.class, () -> CheckedFile.of(name, content));
    }
}
