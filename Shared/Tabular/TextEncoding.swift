/// The character encoding of a file.
package enum TextEncoding: String, Sendable, Hashable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// GB18030, a superset of GBK and GB2312: what spreadsheets of departments write.
    case gb18030 = "GB18030"
}
