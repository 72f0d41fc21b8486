import COpenSSL

/// OpenSSL's error queue of the calling thread, as values.
///
/// The queue is emptied before a call and taken right after it: what is left in it would be taken for the fault of a
/// later call (https://docs.openssl.org/3.0/man3/SSL_get_error/).
enum LibraryErrors {
    /// Empties the queue.
    static func clear() { ERR_clear_error() }

    /// The oldest entry's reason code and the text of all, oldest first; the queue is empty afterwards.
    static func take() -> (reason: Int32, text: String) {
        var reason: Int32 = 0
        var texts: [String] = []
        while case let code = ERR_get_error(), code != 0 {
            if texts.isEmpty { reason = ERR_GET_REASON(code) }
            if texts.count < 4 {
                texts.append(ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)")
            }
        }
        return (reason, texts.isEmpty ? "no reason given" : texts.joined(separator: ": "))
    }
}
