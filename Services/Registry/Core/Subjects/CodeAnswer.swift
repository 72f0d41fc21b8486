import CommonSchema
import Credit
import Phrases
import RegistrySchema

/// The three-level judgement of a code as an answer.
enum CodeAnswer {
    static func judge(_ text: String, kind: CodeKind, today: CivilDate) -> ValidateCodeResponse {
        let isPerson: Bool
        let verdict: CodeVerdict
        switch kind {
        case .citizenId: (isPerson, verdict) = (true, CitizenNumber.judge(text, today: today))
        case .uscc: (isPerson, verdict) = (false, UnifiedSocialCreditCode.judge(text))
        default:
            let judged = IdentifyingCode.judge(text, today: today)
            (isPerson, verdict) = (judged.kind == .citizenNumber, judged.verdict)
        }
        var answer = ValidateCodeResponse()
        answer.kind = isPerson ? .citizenId : .uscc
        answer.valid = isPerson ? verdict.isValid : verdict.holds(.identifying)
        answer.level = level(verdict.level)
        if let fault = verdict.fault {
            answer.reason = "\(fault.rawValue): \(fault.remedy.english)"
            answer.reasonZh = "\(fault.rawValue)：\(fault.remedy.chinese)"
        }
        answer.warnings = verdict.warnings.map(\.rawValue)
        answer.warningsZh = verdict.warnings.map(\.phrase.chinese)
        answer.folded = isPerson ? CitizenNumber.masked(verdict.folded) : IdentifyingCode.shown(text, today: today)
        return answer
    }

    private static func level(_ level: Credit.CodeLevel?) -> RegistrySchema.CodeLevel {
        switch level {
        case .format: .format
        case .checksum: .checksum
        case .semantic: .semantic
        case nil: .unspecified
        }
    }
}
