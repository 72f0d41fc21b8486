package import Phrases

/// Why a row cannot be read. The row is given up as a whole; the rows after it are not touched.
package enum RowFault: String, Error, Sendable, Hashable, CaseIterable {
    /// Longer than `Limits.rowBytes`.
    case rowTooLong = "ROW_TOO_LONG"
    /// A cell is longer than `Limits.cellBytes`.
    case cellTooLong = "CELL_TOO_LONG"
    /// More cells than `Limits.cells`.
    case tooManyCells = "TOO_MANY_CELLS"
    /// A byte 0: the file is binary, UTF-16, or damaged.
    case embeddedNUL = "EMBEDDED_NUL"
    /// Something other than a comma or a line end behind a closing quote.
    case strayQuote = "STRAY_QUOTE"
    /// The file ends inside a quoted cell: it is cut off, or a quote is missing.
    case unterminatedQuote = "UNTERMINATED_QUOTE"
    /// Bytes that are no character in the file's encoding.
    case invalidEncoding = "INVALID_ENCODING"
    /// The C library has no converter for GB18030.
    case converterMissing = "CONVERTER_MISSING"

    /// The rule that the row breaks.
    package var rule: Phrase {
        switch self {
        case .rowTooLong: "a row has at most \(Limits.rowBytes) bytes"
        case .cellTooLong: "a cell has at most \(Limits.cellBytes) bytes"
        case .tooManyCells: "a row has at most \(Limits.cells) cells"
        case .embeddedNUL: "a row holds no byte 0"
        case .strayQuote: "a quoted cell ends with its closing quote; a quote inside it is written twice"
        case .unterminatedQuote: "a quoted cell has a closing quote before the file ends"
        case .invalidEncoding: "a row is text in the file's encoding, UTF-8 or GB18030"
        case .converterMissing: "GB18030 is read with the C library's converter"
        }
    }

    /// What to do about it.
    package var remedy: Phrase {
        switch self {
        case .rowTooLong, .cellTooLong, .tooManyCells:
            "check the row for a missing line end or a missing quote, and shorten it"
        case .embeddedNUL: "export the table again as CSV in UTF-8"
        case .strayQuote: "write each quote inside a quoted cell twice"
        case .unterminatedQuote: "export the file again: it is cut off, or close the quote"
        case .invalidEncoding: "export the file again in one encoding, UTF-8 at best"
        case .converterMissing: "install the C library's converters (gconv), or export the file in UTF-8"
        }
    }
}
