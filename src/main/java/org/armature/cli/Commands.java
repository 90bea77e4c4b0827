package org.armature.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with the terminal that they talk to. */
final class Commands implements IFactory {
    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(terminal));
        }
        if (type == CatalogueCommand.class) {
            return type.cast(new CatalogueCommand(terminal));
        }
        if (type == ConvertCommand.class) {
            return type.cast(new ConvertCommand(terminal));
        }
        if (type == CriteriaCommand.class) {
            return type.cast(new CriteriaCommand(terminal));
        }
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
