import Casework
import MeasuresRules
import RPC

extension Refusal {
    /// A catalogue that breaks rules: one violation per broken rule, ``MeasuresLimits/violationsNamed`` at most, and how
    /// many there are. An empty list is a programmer's error and traps.
    static func catalogue(_ faults: [CatalogueFault]) -> Refusal {
        let named = faults.prefix(MeasuresLimits.violationsNamed).map { fault in
            FieldViolation(
                field: "items[\(fault.index)].\(fault.field)", rule: "\(fault.code.prefix(20)): \(fault.rule)",
                remedy: fault.remedy)
        }
        var refusal = Refusal.invalid(named, reason: .catalogueInvalid)
        refusal.rule = "\(named[0].rule). The catalogue breaks \(faults.count) rules and was not published"
        refusal.details["violations"] = "\(faults.count)"
        return refusal
    }
}
