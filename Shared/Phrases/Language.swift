/// The languages that the product speaks to people.
package enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The language of a POSIX locale name such as `zh_CN.UTF-8`; English for all but Chinese.
    package init(locale: String?) {
        self = locale?.hasPrefix("zh") == true ? .chinese : .english
    }
}
