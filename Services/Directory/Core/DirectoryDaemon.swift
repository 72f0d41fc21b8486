package import ServiceKit

/// The directory as a daemon.
package enum DirectoryDaemon {
    /// What ``ServiceRunner`` runs.
    package static let definition = ServiceDefinition(
        name: "directory", port: 7401, migrations: nil, registers: false
    ) { environment in
        let instances = InstanceTable(clock: environment.clock)
        environment.inBackground("sweep") {
            while true {
                try await Task.sleep(for: DirectoryLimits.sweep)
                instances.sweep()
            }
        }
        environment.metrics.computed("xinyi_directory_instances", "Instances with a running lease.") {
            Double((try? instances.withTable { table, _ in table.count }) ?? 0)
        }
        return [InstanceHandlers(instances: instances, pages: environment.pages)]
    }
}
