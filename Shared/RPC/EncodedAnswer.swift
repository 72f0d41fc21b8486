/// A response with its encoding, noted by who has both so that the response is not encoded again. An object, so that a call that
/// notes nothing carries one empty reference and no more.
package final class EncodedAnswer: Sendable {
    /// The response.
    let answer: any Message
    /// Its encoding.
    let bytes: [UInt8]

    init(answer: any Message, bytes: [UInt8]) {
        self.answer = answer
        self.bytes = bytes
    }

    /// The encoding, if it is one of `output`: a handler may have changed what it was given. Values that share their storage are
    /// equal at a glance.
    package func bytes<Output: Message>(of output: Output) -> [UInt8]? {
        (answer as? Output) == output ? bytes : nil
    }
}
