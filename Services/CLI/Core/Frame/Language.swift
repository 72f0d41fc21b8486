/// The languages that the command line speaks.
package enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The language of a POSIX locale name such as `zh_CN.UTF-8`; English for all but Chinese.
    package init(locale: String?) {
        self = locale?.hasPrefix("zh") == true ? .chinese : .english
    }
}

/// A text in both languages.
package struct Phrase: Sendable, Hashable {
    /// The Chinese text.
    package let chinese: String
    /// The English text.
    package let english: String

    /// A text in both languages.
    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// The text in one language.
    package func callAsFunction(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }
}
