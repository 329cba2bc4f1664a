package dev.narada.query.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that are printed with, each for what the ones before it have no sign for: Latin, then Cyrillic and Greek,
 * Georgian, Armenian, emoji.
 */
final class Fonts {

    /** A family with the file of each weight. */
    private record Face(String family, List<Weight> weights) {}

    private record Weight(int weight, String file) {}

    private static final List<Face> FACES = List.of(
            new Face(
                    "Atkinson Hyperlegible Next",
                    List.of(
                            new Weight(400, "AtkinsonHyperlegibleNext-400Regular"),
                            new Weight(600, "AtkinsonHyperlegibleNext-600SemiBold"),
                            new Weight(800, "AtkinsonHyperlegibleNext-800ExtraBold"))),
            noto("Noto Sans", "NotoSans"),
            noto("Noto Sans Georgian", "NotoSansGeorgian"),
            noto("Noto Sans Armenian", "NotoSansArmenian"),
            new Face("Noto Emoji", List.of(new Weight(400, "NotoEmoji-400Regular"))));

    private static final int LAST_SIGN = 0x1FAFF;
    private static final BitSet SIGNS = signs();

    private Fonts() {}

    static void use(PdfRendererBuilder builder) {
        for (var face : FACES) {
            for (var each : face.weights()) {
                builder.useFont(
                        () -> PdfRenderer.resource(each.file() + ".ttf"),
                        face.family(),
                        each.weight(),
                        PdfRendererBuilder.FontStyle.NORMAL,
                        true);
            }
        }
    }

    /** Whether one of the fonts has this sign. */
    static boolean have(int sign) {
        return SIGNS.get(sign);
    }

    private static Face noto(String family, String file) {
        return new Face(
                family,
                List.of(
                        new Weight(400, file + "-400Regular"),
                        new Weight(600, file + "-700Bold"),
                        new Weight(800, file + "-700Bold")));
    }

    private static BitSet signs() {
        var signs = new BitSet();
        for (var face : FACES) {
            try (InputStream file = Objects.requireNonNull(
                            PdfRenderer.resource(face.weights().getFirst().file() + ".ttf"));
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                var glyphs = font.getUnicodeCmapLookup();
                for (int sign = ' '; sign <= LAST_SIGN; sign++) {
                    if (glyphs.getGlyphId(sign) > 0) {
                        signs.set(sign);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return signs;
    }
}
