/// One instance of a service, as a resolver knows it.
package struct Endpoint: Sendable, Hashable {
    /// Where it is reached: the address that it advertises, or that the configuration names.
    package let address: SocketAddress
    /// The zone it runs in; empty when there are none.
    package let zone: String

    /// An instance.
    package init(address: SocketAddress, zone: String = "") {
        self.address = address
        self.zone = zone
    }
}
