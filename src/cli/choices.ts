import type { Argument, Command, Option } from "commander";
import { emitters } from "../emitters/index.ts";
import { packs } from "../locales/index.ts";

/** What an option takes, by the registries; loaded when a command is run or its help is shown, not at start-up. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: Object.keys(emitters),
  locale: ["auto", ...Object.keys(packs)],
};

/** Gives a command's options their choices, for help and checking; options that bring their own keep them. `--format JSON` is `json`. */
export function setChoices(command: Command): void {
  for (const option of command.options) {
    const choices = CHOICES[option.attributeName()];
    if (choices && !option.argChoices) option.choices(choices);
  }
  for (const one of [...command.options, ...command.registeredArguments]) ignoreCase(one);
}

/** A choice is checked after it is brought into the case that it has in the list. */
function ignoreCase(one: Option | Argument): void {
  const { argChoices, parseArg } = one;
  if (!argChoices || !parseArg) return;
  one.parseArg = <T>(value: string, previous: T): T => parseArg(argChoices.find((choice) => choice.toLowerCase() === value.toLowerCase()) ?? value, previous) as T;
}
