extension Phrase: ExpressibleByStringInterpolation {
    /// The English text, whose Chinese stands in the book.
    package init(stringLiteral value: String) { self.init(template: value, arguments: []) }

    /// The English text with what is interpolated at its places.
    package init(stringInterpolation: StringInterpolation) {
        self.init(template: stringInterpolation.template, arguments: stringInterpolation.arguments)
    }

    /// Collects the template and what stands at its places.
    package struct StringInterpolation: StringInterpolationProtocol {
        var template = ""
        var arguments: [Argument] = []

        /// Nothing yet.
        package init(literalCapacity: Int, interpolationCount: Int) {
            template.reserveCapacity(literalCapacity + 3 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        /// What is said in English, and in Chinese as the book says.
        package mutating func appendLiteral(_ literal: String) { template += literal }

        /// What is said in the reader's language.
        package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        /// What is the same in both languages.
        package mutating func appendInterpolation(_ value: some Any) { append(.text("\(value)")) }

        private mutating func append(_ argument: Argument) {
            template += "{\(arguments.count)}"
            arguments.append(argument)
        }
    }
}
