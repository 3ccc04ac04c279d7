// Checks files with veraPDF: one line of JSON for each, and 0 when all of them comply.
// Usage: VeraCheck FLAVOUR file.pdf...    FLAVOUR: ua1, ua2, 1b, 2a, 2b, 3b ...

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
        ValidationProfile profile = profile(arguments[0]);
        boolean all = true;
        for (int i = 1; i < arguments.length; i++) {
            all &= check(arguments[i], flavour, profile);
        }
        System.exit(all ? 0 : 1);
    }

    /** Reads a profile by the name of its file: the merged jar has lost the list of them. */
    private static ValidationProfile profile(String flavour) throws Exception {
        String name = flavour.startsWith("ua")
            ? "PDFUA-" + flavour.substring(2) : "PDFA-" + flavour.toUpperCase();
        String path = "/org/verapdf/pdfa/validation/" + name + ".xml";
        try (InputStream stream = PDFAFlavour.class.getResourceAsStream(path)) {
            return Profiles.profileFromXml(stream);
        }
    }

    private static boolean check(String file, PDFAFlavour flavour, ValidationProfile profile)
            throws Exception {
        try (PDFAParser parser =
                 Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
             PDFAValidator validator =
                 Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, String> failed = new TreeMap<>();
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                    failed.putIfAbsent(
                        rule, one.getMessage() + " @ " + one.getLocation().getContext());
                }
            }
            StringJoiner told = new StringJoiner(",", "{", "}");
            failed.forEach((rule, words) -> told.add(quoted(rule) + ":" + quoted(words)));
            System.out.println("{\"file\":" + quoted(file)
                + ",\"flavour\":" + quoted(flavour.getId())
                + ",\"rules\":" + profile.getRules().size()
                + ",\"assertions\":" + result.getTotalAssertions()
                + ",\"compliant\":" + result.isCompliant()
                + ",\"failed\":" + told + "}");
            return result.isCompliant();
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
