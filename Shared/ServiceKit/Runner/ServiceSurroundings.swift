package import Credit
package import Phrases
package import RPC

/// What a service finds around it. A daemon's are what its configuration says; a test gives its own.
package struct ServiceSurroundings: Sendable {
    /// The time that the law runs on; nil: the machine's, offset as configured.
    package var clock: (any WallClock)?
    /// Channels to other services by name, in place of a client that looks for instances. Calls over them state who makes them, as
    /// on any plain connection.
    package var channels: [String: any Channel]
    /// Takes log lines, each with its line feed; nil: standard error, by ``LogWriter/standardError``.
    package var log: (@Sendable ([UInt8]) -> Void)?
    /// What operators read in the log and at `/readyz`, beside its keys: a daemon's is that of who started it.
    package var language: Language

    /// Surroundings; see the properties.
    package init(
        clock: (any WallClock)? = nil, channels: [String: any Channel] = [:],
        log: (@Sendable ([UInt8]) -> Void)? = nil, language: Language = .english
    ) {
        self.clock = clock
        self.channels = channels
        self.log = log
        self.language = language
    }
}
