package dev.narada.query.board;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code, drawn as SVG. */
public final class QrCodeImage {

    private static final int QUIET = 4;

    private QrCodeImage() {}

    public static String svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>
                """.formatted(size, size, squares);
    }
}
