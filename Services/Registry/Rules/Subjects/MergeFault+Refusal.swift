package import Casework

extension MergeRules.Fault {
    /// The refusal of a merge of the record named `source` into the one named `target`.
    package func refusal(_ source: String, into target: String) -> Refusal {
        func precondition(_ reason: Reason, _ rule: Phrase, _ remedy: Phrase) -> Refusal {
            .precondition(reason, rule, remedy: remedy, details: ["source": source, "target": target])
        }
        switch self {
        case .sameRecord:
            return .invalid(
                "target", "another record than the source", remedy: "name the record that stays")
        case .kindsDiffer:
            return precondition(
                .kindsDiffer, "'\(source)' and '\(target)' are of different kinds",
                "register the subject under its right kind, because a record's kind does not change")
        case .statusesDiffer:
            return precondition(
                .statusesDiffer, "'\(source)' and '\(target)' have different statuses, and one would be lost",
                "state with UpdateSubject which one holds, then merge")
        case .codesConflict:
            return precondition(
                .codesConflict, "'\(source)' and '\(target)' both have a number in use of which a subject has one",
                "if they are one subject, record with UpdateSubject that the source's registration ended "
                    + "(DEREGISTERED), then merge; of two subjects, one absorbed by the other, both records stay")
        case .weakerTarget:
            return precondition(
                .targetWithoutCode, "'\(source)' has the identifying code, and '\(target)' has none",
                "merge '\(target)' into '\(source)'")
        case .tooManyCodes:
            return .exhausted(
                "a subject has at most \(RegistryLimits.codesPerSubject) codes in its life, those of merged records "
                    + "among them", remedy: "leave the records apart", reason: .tooManyCodes)
        case .tooDeep:
            return .exhausted(
                "a record is at most \(RegistryLimits.mergeDepth) merges away from the one that stands for it",
                remedy: "merge '\(target)' into '\(source)'", reason: .tooManyMerges)
        }
    }
}

extension Refusal {
    /// A record that was merged before; `other` is the second record of the request.
    package static func merged(_ name: String, into survivor: String, with other: String = "") -> Refusal {
        .precondition(
            .subjectMerged, "'\(name)' was merged, and '\(survivor)' stands for it",
            remedy: survivor == other ? "nothing is left to do" : "name '\(survivor)' instead",
            details: ["subject": survivor])
    }
}
