package dev.narada.query.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.narada.http.Language;
import dev.narada.query.record.Imprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Prints sheets as one tagged PDF (PDF/UA) with its own fonts: real text that a screen reader reads in order. */
final class PdfRenderer {

    private static final String STYLE = style();

    /** Heads of tables once more on every page; a short table stays on one. */
    private static final String HEADS_AGAIN =
            "table { -fs-table-paginate: paginate; } table.short { -fs-table-paginate: auto; }";

    /** Heads of tables where they begin, and not alone at the foot of a page. */
    private static final String HEADS_ONCE = "table { -fs-page-break-min-height: 25mm; }";

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private PdfRenderer() {}

    /**
     * @param title what the document is called
     * @param about what it belongs to; stands at the foot of every page
     * @param imprint of the record, at the foot of every page too; null while there is none
     */
    static byte[] print(Language in, String title, String about, @Nullable Imprint imprint, List<Element> sheets) {
        try {
            return printed(document(in, title, about, imprint, STYLE + HEADS_AGAIN, sheets));
        } catch (NullPointerException _) {
            // The printer stumbles over the tags of heads when a table moves to the next page as a whole.
            return printed(document(in, title, about, imprint, STYLE + HEADS_ONCE, sheets));
        }
    }

    private static byte[] printed(Document document) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        Fonts.use(builder);
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return out.toByteArray();
    }

    private static Document document(
            Language in, String title, String about, @Nullable Imprint imprint, String style, List<Element> sheets) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var html = Element.tag("html", head(title, about, style, sheets), body(in, title, about, imprint, sheets))
                    .with("lang", in.tag());
            document.appendChild(html.in(document));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the plainest parser is always there", e);
        }
    }

    private static Element head(String title, String about, String style, List<Element> sheets) {
        return Element.tag(
                "head",
                Element.tag("title", title + " · " + about),
                meta("subject", about),
                meta("description", title),
                meta("author", "Narada"),
                Element.tag("style", style),
                Element.tag(
                        "bookmarks",
                        sheets.stream()
                                .filter(sheet -> sheet.attributes().containsKey("id"))
                                .map(sheet -> Element.tag("bookmark")
                                        .with("name", sheet.attributes().getOrDefault("title", title))
                                        .with("href", "#" + sheet.attributes().get("id")))
                                .toList()));
    }

    private static Element meta(String name, String content) {
        return Element.tag("meta").with("name", name).with("content", content);
    }

    private static Element body(
            Language in, String title, String about, @Nullable Imprint imprint, List<Element> sheets) {
        var words = new PrintedWords(in);
        var foot = imprint == null
                ? Element.tag("div.foot", title + " · " + about)
                : Element.tag(
                        "div.foot",
                        QrCodeFigure.small(imprint.found(), words.say("imprint.code")),
                        Element.tag("p", title + " · " + about),
                        Element.tag("p", words.say("imprint", "size", imprint.size(), "root", imprint.shortRoot())));
        var count = Element.tag(
                "div.count",
                words.say("page.number") + " ",
                Element.tag("span.page"),
                " " + words.say("page.of") + " ",
                Element.tag("span.pages"));
        return Element.tag(
                "body",
                foot,
                count,
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> i == 0 ? sheets.get(i) : sheets.get(i).onNewPage())
                        .toList());
    }

    private static String style() {
        try (var css = resource("paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name), name);
    }
}
