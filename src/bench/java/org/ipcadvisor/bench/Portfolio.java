package org.ipcadvisor.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a portfolio of which each line asks one of some questions, under a name of its own that is as long as all others. */
final class Portfolio {

    private Portfolio() {}

    /** Takes the file to write, the number of lines, and that of questions, 500 at most. */
    public static void main(String[] args) throws IOException {
        int lines = Integer.parseInt(args[1]);
        List<String> questions = Requests.documents().subList(0, Integer.parseInt(args[2]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (int i = 0; i < lines; i++) {
                String name = String.format("Design %07d", i);
                out.write(questions.get(i % questions.size()).replaceFirst("Request [0-9]+", name));
                out.write('\n');
            }
        }
    }
}
