package import ServiceKit

/// The directory as a daemon.
package enum DirectoryDaemon {
    /// What ``ServiceRunner`` runs.
    package static let definition = ServiceDefinition(
        name: "directory", port: 7401, migrations: nil, registers: false
    ) { environment in
        let repository = InstanceRepository(clock: environment.clock)
        environment.inBackground("sweep") {
            while true {
                try await Task.sleep(for: DirectoryLimits.sweep)
                repository.sweep()
            }
        }
        environment.metrics.computed("xinyi_directory_instances", "Instances with a running lease.") {
            Double((try? repository.withTable { table, _ in table.count }) ?? 0)
        }
        return [DirectoryHandler(repository: repository, pages: environment.pages)]
    }
}
