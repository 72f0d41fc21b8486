import Crypto
import DirectorySchema
import Phrases
import RPC
import Synchronization
package import Transport

/// Keeps an instance registered with every directory: registers, renews, registers again where it was forgotten, and takes itself
/// out when the daemon stops. Directories that do not answer are tried again; the service does not depend on them.
package final class DirectoryRegistrar: Sendable {
    /// Longest wait for a directory's answer.
    static let timeout = Duration.seconds(2)

    private final class Registration: Sendable {
        let address: SocketAddress
        let client: DirectoryServiceClient
        let isRegistered = Mutex(false)
        init(_ address: SocketAddress, _ caller: Caller, _ security: ConnectionSecurity) {
            self.address = address
            client = DirectoryServiceClient(
                channel: security.channel(to: address, service: "directory", caller: caller))
        }
    }

    private let environment: ServiceEnvironment
    private let endpoint: String
    private let registrations: [Registration]
    /// The identity of the store's feed, empty without one; whether it is the record, and whether several processes may have it open.
    private let store: String
    private let isSole: Bool
    private let isShared: Bool
    private let refusal = Mutex<Phrase?>(nil)
    private let tasks = Mutex<[Task<Void, Never>]>([])
    private let registered: Gauge

    /// A registrar of the service's instance, reached at `endpoint`.
    package init(
        _ environment: ServiceEnvironment, endpoint: String, directories: [SocketAddress], store: String = "",
        isSole: Bool = false, isShared: Bool = false
    ) {
        self.environment = environment
        (self.store, self.isSole, self.isShared) = (store, isSole, isShared)
        self.endpoint = endpoint
        let caller = Caller(
            kind: .service, id: environment.service, trustDomain: environment.configuration.text("trust-domain"))
        registrations = directories.map { Registration($0, caller, environment.security) }
        registered = environment.metrics.gauge(
            "xinyi_directories_registered", "Directories that know this instance, as far as it knows.")
        environment.health.add(
            HealthBoard.Check("store in use", isQuiet: true) { [weak self] in self?.refusal.withLock { $0 } })
    }

    /// Begins to register, in the background.
    package func start() {
        tasks.withLock { tasks in
            tasks = registrations.map { registration in Task { await keep(registration) } }
        }
    }

    private var name: String { "services/\(environment.service)/instances/\(environment.instanceID)" }

    private func keep(_ registration: Registration) async {
        var failures = 0
        while !Task.isCancelled {
            var pause: Duration
            do {
                pause = try await renewOrRegister(registration)
                failures = 0
            } catch {
                if Task.isCancelled { return }
                note(registration, false)
                note(refusal: error)
                // Said once for each outage, not with every attempt.
                if failures == 0 {
                    environment.logger.warning(
                        "not registered",
                        ["directory": .name("\(registration.address)"), "reason": .error(error)])
                }
                pause = min(.milliseconds(200) * (1 << min(failures, 4)), .seconds(2))
                failures += 1
            }
            pause = pause * Double.random(in: 0.8...1)
            try? await Task.sleep(for: pause)
        }
    }

    /// Renews where registered, else registers.
    ///
    /// - Returns: when to renew.
    private func renewOrRegister(_ registration: Registration) async throws -> Duration {
        let options = CallOptions(timeout: Self.timeout)
        if registration.isRegistered.withLock({ $0 }) {
            do {
                let answer = try await registration.client.renewInstance(
                    RenewInstanceRequest(requestId: RequestID.random(), name: name), options: options)
                return .milliseconds(Int(answer.renewAfterMillis))
            } catch let error as RPCError where error.code == .notFound {
                // The directory was restarted, or the lease has run out.
                note(registration, false)
            }
        }
        let configuration = environment.configuration
        let answer = try await registration.client.registerInstance(
            RegisterInstanceRequest(
                requestId: RequestID.random(), service: environment.service, instanceId: environment.instanceID,
                endpoint: endpoint, zone: configuration.text("zone"), version: ProgramVersion.current,
                servingState: .serving, leaseSeconds: Int32(configuration.integer("lease-seconds")),
                storeIdentity: store, soleStore: isSole, sharedStore: isShared),
            options: options)
        note(registration, true)
        refusal.withLock { $0 = nil }
        environment.logger.info("registered", ["directory": .name("\(registration.address)")])
        return .milliseconds(max(100, Int(answer.renewAfterMillis)))
    }

    /// A second holder of a store is to be seen to: it must not go on unseen beside the first.
    private func note(refusal error: any Error) {
        guard let error = error as? RPCError, error.info?.reason == "STORE_IN_USE" else { return }
        refusal.withLock { $0 = error.text }
    }

    private func note(_ registration: Registration, _ isRegistered: Bool) {
        let changed = registration.isRegistered.withLock { state in
            defer { state = isRegistered }
            return state != isRegistered
        }
        if changed { registered.add(isRegistered ? 1 : -1) }
    }

    /// Takes the instance out of every directory that knows it; waits at most a second for each, all at the same time.
    package func stop() async {
        for task in tasks.withLock({ $0 }) {
            task.cancel()
            await task.value
        }
        let name = name
        await withTaskGroup(of: Void.self) { group in
            for registration in registrations where registration.isRegistered.withLock({ $0 }) {
                group.addTask {
                    // A directory that does not answer forgets the instance when its lease runs out.
                    _ = try? await registration.client.deregisterInstance(
                        DeregisterInstanceRequest(requestId: RequestID.random(), name: name),
                        options: CallOptions(timeout: .seconds(1)))
                }
            }
        }
    }
}
