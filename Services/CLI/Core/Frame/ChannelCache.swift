import RPC
import Synchronization

/// One channel an address, kept while a command runs.
final class ChannelCache: Sendable {
    private let open: @Sendable (String) throws(CommandError) -> any Channel
    private let channels = Mutex<[String: any Channel]>([:])

    /// A cache over a way to open channels.
    init(_ open: @escaping @Sendable (String) throws(CommandError) -> any Channel) { self.open = open }

    /// The channel to `address`, opened at its first use.
    func channel(to address: String) throws(CommandError) -> any Channel {
        if let known = channels.withLock({ $0[address] }) { return known }
        let channel = try open(address)
        channels.withLock { $0[address] = channel }
        return channel
    }
}
