/// One legal basis: an instrument and its article (invariant LC-01). Both are kept as the law names them.
package struct LegalGround: Sendable, Hashable {
    /// The instrument's name, 1 to 400 bytes, for example 安全生产法.
    package let instrument: String
    /// The article, for example `Art.78`; empty where the instrument has none.
    package let article: String

    /// Takes both as written.
    package init(instrument: String, article: String) {
        self.instrument = instrument
        self.article = article
    }
}
