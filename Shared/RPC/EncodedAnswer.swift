/// A response with its encoding, noted by who has both so that the response is not encoded again.
package struct EncodedAnswer: Sendable {
    /// The response.
    let answer: any Message
    /// Its encoding.
    let bytes: [UInt8]

    /// The encoding, if it is one of `output`: a handler may have changed what it was given. Values that share their storage are
    /// equal at a glance.
    package func bytes<Output: Message>(of output: Output) -> [UInt8]? {
        (answer as? Output) == output ? bytes : nil
    }
}
