/// What a wait ended with when its deadline passed.
package struct NotInTime: Error, CustomStringConvertible {
    /// What was waited for.
    package let description: String

    /// A failure to see `what`.
    package init(_ what: String) { description = "not in time: \(what)" }
}

/// Waits until `condition` holds, looking every few milliseconds.
///
/// - Throws: ``NotInTime`` after `timeout`, which is generous since the machine may be busy; what `condition` throws.
package func eventually(
    _ what: String, timeout: Duration = .seconds(60), every pause: Duration = .milliseconds(10),
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + timeout
    while try await !condition() {
        guard ContinuousClock.now < deadline else { throw NotInTime(what) }
        try await Task.sleep(for: pause)
    }
}
