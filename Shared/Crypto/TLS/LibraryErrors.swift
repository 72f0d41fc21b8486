import COpenSSL
import Phrases

/// OpenSSL's error queue of the calling thread, as values.
///
/// The queue is emptied before a call and taken right after it: what is left in it would be taken for the fault of a
/// later call (https://docs.openssl.org/3.0/man3/SSL_get_error/).
enum LibraryErrors {
    /// Empties the queue.
    static func clear() { ERR_clear_error() }

    /// The oldest entry's reason code and the text of all, oldest first; the queue is empty afterwards.
    static func take() -> (reason: Int32, text: Phrase) {
        var reason: Int32 = 0
        var texts: [Phrase] = []
        while case let code = ERR_get_error(), code != 0 {
            if texts.isEmpty { reason = ERR_GET_REASON(code) }
            if texts.count < 4 {
                texts.append(OpenSSLText.reason(code))
            }
        }
        let none: Phrase = "no reason given"
        return (reason, texts.dropFirst().reduce(texts.first ?? none) { "\($0): \($1)" })
    }
}
