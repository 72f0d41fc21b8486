import Phrases

/// The help texts, made from the commands' own descriptions.
enum HelpPage {
    /// All commands.
    static func overview(_ language: Language) -> String {
        var text = Phrase(
            "信义命令行\n\n用法: xinyi 命令 [参数] [选项]\n",
            "The command line of Xinyi\n\nUsage: xinyi COMMAND [ARGUMENTS] [OPTIONS]\n")(language)
        text += "\n" + rows(CommandTable.all.map { ($0.name, $0.summary(language)) })
        text += "\n" + Phrase("通用选项:\n", "Options of every command:\n")(language) + options(GlobalOptions.all, language)
        return text + "\n" + exitCodes(language)
    }

    /// The commands that begin with one word.
    static func group(_ word: String, _ language: Language) -> String {
        let commands = CommandTable.all.filter { $0.path.first == word }
        return rows(commands.map { ($0.name, $0.summary(language)) })
            + Phrase("\n用 xinyi 命令 --help 查看详情\n", "\nxinyi COMMAND --help tells more\n")(language)
    }

    /// One command.
    static func command(_ command: CommandSpec, _ language: Language) -> String {
        var usage = "xinyi \(command.name)"
        for argument in command.positionals {
            let name = argument.isRepeated ? "\(argument.name)..." : argument.name
            usage += argument.isRequired ? " \(name)" : " [\(name)]"
        }
        for option in command.options {
            usage += option.isRequired ? " \(option.usage)" : " [\(option.usage)]"
        }
        var text = Phrase("用法: ", "Usage: ")(language) + usage + "\n\n\(command.summary(language))\n"
        for detail in command.details { text += detail(language) + "\n" }
        if !command.positionals.isEmpty {
            text += "\n" + Phrase("参数:\n", "Arguments:\n")(language)
            text += rows(command.positionals.map { ($0.name, $0.help(language)) })
        }
        if !command.options.isEmpty {
            text += "\n" + Phrase("选项:\n", "Options:\n")(language) + options(command.options, language)
        }
        return text + "\n" + Phrase("通用选项:\n", "Options of every command:\n")(language)
            + options(GlobalOptions.all, language)
    }

    private static func exitCodes(_ language: Language) -> String {
        Phrase(
            "退出码: 0 成功 · 1 结果为否(如代码无效、有行被拒) · 2 用法错误 · 3 服务拒绝 · 4 服务不可用 · 5 结果无法写出 · 6 须核实 · 7 不予办理\n",
            "Exit codes: 0 done · 1 a negative result (an invalid code, rejected rows) · 2 wrong usage"
                + " · 3 refused by the service · 4 service unavailable"
                + " · 5 the output could not be written · 6 a Check is to be verified first"
                + " · 7 by a Check the case is to be refused\n")(language)
    }

    private static func options(_ options: [OptionSpec], _ language: Language) -> String {
        rows(options.map { ($0.usage, $0.help(language)) })
    }

    private static func rows(_ rows: [(String, String)]) -> String {
        let width = min(30, rows.map { TextWidth.of($0.0) }.max() ?? 0)
        return rows.map { "  \(TextWidth.padded($0.0, to: width))  \($0.1)\n" }.joined()
    }
}
