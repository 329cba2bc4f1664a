package dev.narada.query.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as a reader finds it. */
final class Printed {

    private final byte[] bytes;

    Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    String text() {
        return read(pdf -> words(pdf, 1, pdf.getNumberOfPages()));
    }

    String page(int number) {
        return read(pdf -> words(pdf, number, number));
    }

    String title() {
        return read(pdf -> pdf.getDocumentInformation().getTitle());
    }

    String language() {
        return read(pdf -> pdf.getDocumentCatalog().getLanguage());
    }

    boolean tagged() {
        return read(pdf -> pdf.getDocumentCatalog().getMarkInfo().isMarked()
                && pdf.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    /** The signs that stand beyond the edge of their page, where no reader finds them. */
    String beyondTheEdge() {
        return read(pdf -> {
            var beyond = new StringBuilder();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getXDirAdj() + sign.getWidthDirAdj() > sign.getPageWidth() + 1 || sign.getXDirAdj() < 0) {
                        beyond.append(sign.getUnicode());
                    }
                }
            };
            try {
                stripper.getText(pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return beyond.toString().strip();
        });
    }

    /** What failed of PDF/UA-1, by number of the clause. */
    List<String> againstAccessibility() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Every font of every page, and whether it is inside. */
    Map<String, Boolean> fonts() {
        return read(pdf -> {
            var fonts = new TreeMap<String, Boolean>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = font(page.getResources(), name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
            return fonts;
        });
    }

    private static org.apache.pdfbox.pdmodel.font.PDFont font(
            org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(PDDocument pdf, int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Function<PDDocument, T> what) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return what.apply(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
