package import RPC
import Store

/// The rules that a request or a row of a file breaks, collected field by field: who corrects it hears all of them at
/// once.
package struct Findings: Sendable, Hashable {
    /// The broken rules in the order in which they were found.
    package private(set) var fields: [FieldViolation] = []
    /// The reason that all of them share; INVALID_FIELD if they differ.
    package private(set) var reason = Reason.invalidField
    private let most: Int

    /// Nothing yet; what is found behind the first `most` is left out.
    package init(most: Int = .max) { self.most = most }

    /// Whether no rule is broken.
    package var isEmpty: Bool { fields.isEmpty }

    /// The fields that break rules, as often as they do.
    package var paths: [String] { fields.map(\.field) }

    /// Whether a rule was broken by a field.
    package func names(_ field: String) -> Bool { fields.contains { $0.field == field } }

    /// A rule that a field breaks; `field` is its path, empty for the whole.
    package mutating func refuse(_ field: String, _ rule: Phrase, remedy: Phrase, reason: Reason = .invalidField) {
        add(FieldViolation(field: field, rule: rule, remedy: remedy), reason)
    }

    /// The value that a reader gives; nil if it refuses the field, which is noted.
    ///
    /// - Throws: a refusal that is of no field.
    package mutating func read<Value>(_ reading: () throws(Refusal) -> Value) throws(Refusal) -> Value? {
        do throws(Refusal) {
            // What is refused is collected here.
            return try Self.alone(reading)
        } catch {
            guard !error.fields.isEmpty else { throw error }
            for field in error.fields { add(field, error.reason) }
            return nil
        }
    }

    private static func alone<Value>(_ reading: () throws(Refusal) -> Value) throws(Refusal) -> Value {
        guard TaskGate.current != nil else { return try reading() }
        return try TaskGate.$current.withValue(nil) { () -> Result<Value, Refusal> in
            do throws(Refusal) { return .success(try reading()) } catch { return .failure(error) }
        }.get()
    }

    /// All fields in one refusal, for the reason they share; nil if no rule is broken.
    var refusal: Refusal? { isEmpty ? nil : .invalid(fields, reason: reason) }

    /// Refuses if any rule is broken: all fields in one refusal, for a reason of the caller's or the one they share.
    package func check(as reason: Reason? = nil) throws(Refusal) {
        guard var refusal else { return }
        if let reason { refusal = .invalid(fields, reason: reason) }
        // Told together with what was noted before.
        _ = RequestReading.current?.note(refusal)
        throw refusal
    }

    private mutating func add(_ field: FieldViolation, _ reason: Reason) {
        guard fields.count < most else { return }
        self.reason = fields.isEmpty || self.reason == reason ? reason : .invalidField
        fields.append(field)
    }
}
