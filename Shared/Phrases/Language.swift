/// The languages that the product speaks to people.
package enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The language of who started a process, by its variables as POSIX ranks them; one that is empty says nothing.
    package init(environment: [String: String]) {
        self.init(
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty })
    }

    /// The language of a POSIX locale name such as `zh_CN.UTF-8`; English for all but Chinese.
    package init(locale: String?) {
        self = locale?.hasPrefix("zh") == true ? .chinese : .english
    }
}
