import RPC
import Synchronization

/// One channel a target, kept while a command runs.
final class ChannelCache: Sendable {
    private let open: @Sendable (ConnectionTarget) throws(CommandError) -> any Channel
    private let channels = Mutex<[ConnectionTarget: any Channel]>([:])

    /// A cache over a way to open channels.
    init(_ open: @escaping @Sendable (ConnectionTarget) throws(CommandError) -> any Channel) { self.open = open }

    /// The channel to `target`, opened at its first use.
    func channel(to target: ConnectionTarget) throws(CommandError) -> any Channel {
        if let known = channels.withLock({ $0[target] }) { return known }
        let channel = try open(target)
        channels.withLock { $0[target] = channel }
        return channel
    }
}
