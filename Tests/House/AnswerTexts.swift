import Foundation
import JSON
import SchemaRuntime
import TestKit

/// Looks for what services themselves say in answers: English sentences that neither a request nor a catalogue brought. Each must have its
/// Chinese beside it, in the field of the same name with `_zh`.
struct AnswerTexts {
    /// What is wrong, by field.
    private(set) var found: Set<String> = []
    /// Fields whose text had its Chinese, `RecordViolation.rule`.
    private(set) var pairs: Set<String> = []
    /// Answers that were looked at.
    private(set) var answers = 0
    private var brought: String

    /// Knows what the files of a directory bring.
    init(catalogue directory: String) {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        brought = files.compactMap { try? String(contentsOfFile: "\(directory)/\($0)", encoding: .utf8) }.joined()
    }

    /// Looks at an answer of a method.
    mutating func look(_ answer: JSONValue, to request: JSONValue, _ method: MethodType) {
        answers += 1
        brought += request.compact
        look(answer, method.output)
    }

    private mutating func look(_ value: JSONValue, _ type: String) {
        guard let message = DescriptorPool.builtIn.messages[type] else { return }
        for field in message.fields {
            guard let member = value[field.jsonName] else { continue }
            let elements = field.isRepeated ? member.elements : [member]
            switch field.kind {
            case .message(let inner): for element in elements { look(element, inner) }
            case .string where !field.name.hasSuffix("_en"):
                for (index, element) in elements.enumerated() {
                    guard let text = element.text, isSaid(text) else { continue }
                    let other = message.fields.first { $0.name == field.name + "_zh" }
                    let beside = other.flatMap { value[$0.jsonName] }
                    let all = beside.map { field.isRepeated ? $0.elements : [$0] } ?? []
                    judge(text, index < all.count ? all[index].text : nil, "\(message.fullName).\(field.name)")
                }
            default: break
            }
        }
    }

    /// Whether a service said it: words, which nobody brought.
    private func isSaid(_ text: String) -> Bool {
        EnglishWords.plain(in: text).count >= 2 && !brought.contains(text) && !text.contains("/")
    }

    private mutating func judge(_ text: String, _ chinese: String?, _ place: String) {
        guard let chinese else {
            // A text that says it in Chinese first and in English behind.
            if text.unicodeScalars.first.map({ (0x4E00...0x9FFF).contains($0.value) }) == true { return }
            found.insert("\(place) has no Chinese beside '\(text)'")
            return
        }
        let hasHan = chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        if hasHan, EnglishWords.plain(in: chinese).isEmpty {
            pairs.insert(place.split(separator: ".").suffix(2).joined(separator: "."))
        } else {
            found.insert("\(place): '\(chinese)' is no Chinese of '\(text)'")
        }
    }
}
