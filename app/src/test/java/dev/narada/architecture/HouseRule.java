package dev.narada.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import dev.narada.architecture.badhouse.app.BoardManager;
import dev.narada.architecture.badhouse.app.Chatters;
import dev.narada.architecture.badhouse.app.Dozes;
import dev.narada.architecture.badhouse.app.Namesake;
import dev.narada.architecture.badhouse.app.web.LeansOnItsParent;
import dev.narada.architecture.badhouse.command.ideas.PeeksAtTheBoard;
import dev.narada.architecture.badhouse.command.needs.NeedsThatAskIdeas;
import dev.narada.architecture.badhouse.command.voting.AsksTheClock;
import dev.narada.architecture.badhouse.command.voting.AsksTheFramework;
import dev.narada.architecture.badhouse.events.ideas.LeansOnAxon;
import dev.narada.architecture.badhouse.log.KnowsAboutIdeas;
import dev.narada.architecture.badhouse.query.board.SendsCommands;
import dev.narada.architecture.badhouse.unmarked.MayBeNull;
import java.util.function.Function;

/** What holds the house up. Each rule names the class of the bad house that it must catch, so none can sleep. */
enum HouseRule {
    FEATURES_DO_NOT_GO_IN_CIRCLES(
            NeedsThatAskIdeas.class,
            root -> slices().matching(root + ".(*).(*)..").should().beFreeOfCycles()),

    ROOT_PACKAGES_GO_IN_NO_CIRCLE_WITH_THEIR_CHILDREN(
            LeansOnItsParent.class,
            root -> slices().assignedFrom(Packages.of(root)).should().beFreeOfCycles()),

    MODULES_DO_NOT_GO_IN_CIRCLES(
            SendsCommands.class,
            root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),

    DECIDE_AND_APPLY_KNOW_NO_FRAMEWORK(
            AsksTheFramework.class,
            root -> methods()
                    .that(Purity.DECIDES_OR_APPLIES)
                    .and()
                    .areDeclaredInClassesThat(resideInAnyPackage(root + ".command..", root + ".query.."))
                    .should(Purity.KNOW_NO_FRAMEWORK)),

    DECIDE_AND_APPLY_ASK_NO_CLOCK_AND_MAKE_NO_IDS(
            AsksTheClock.class,
            root -> noClasses()
                    .that(Purity.CARRY_DECIDE_OR_APPLY)
                    .and()
                    .resideInAnyPackage(root + ".command..", root + ".query..")
                    .should()
                    .callMethodWhere(Purity.ASKS_THE_CLOCK_OR_MAKES_AN_ID)),

    THE_SIDE_THAT_DECIDES_DOES_NOT_SEE_THE_SIDE_THAT_SHOWS(
            PeeksAtTheBoard.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".query..")),

    THE_SIDE_THAT_SHOWS_DOES_NOT_SEE_THE_SIDE_THAT_DECIDES(
            SendsCommands.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".command..")),

    FACTS_STAND_ON_THE_JDK_AND_JSPECIFY_ALONE(
            LeansOnAxon.class,
            root -> classes()
                    .that()
                    .resideInAPackage(root + ".events..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", root + ".events..")),

    THE_LOG_HAS_NO_DOMAIN_WORD_IN_IT(
            KnowsAboutIdeas.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".log..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".events..", root + ".command..", root + ".query..", root + ".app..")),

    NAMES_SAY_WHAT_A_THING_IS(
            BoardManager.class,
            root -> classes().that().resideInAPackage(root + "..").should(Names.SAY_WHAT_A_THING_IS)),

    NO_TWO_TYPES_OF_A_MODULE_SHARE_A_NAME(
            Namesake.class,
            root -> classes()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(Names.areNotSharedInTheModulesOf(root))),

    NOBODY_SLEEPS(
            Dozes.class,
            root -> noClasses().that().resideInAPackage(root + "..").should().callMethodWhere(Habits.SLEEPS)),

    NOBODY_PRINTS_BUT_THE_BANNER_AND_THE_TERMINAL(
            Chatters.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".app.Banner")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".app.operate.Terminal")
                    .should()
                    .accessFieldWhere(Habits.IS_THE_CONSOLE)),

    EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL(
            MayBeNull.class,
            root -> classes().that().resideInAPackage(root + "..").should(Habits.LIVE_IN_A_NULL_MARKED_PACKAGE));

    private final Class<?> planted;
    private final Function<String, ArchRule> rule;

    HouseRule(Class<?> planted, Function<String, ArchRule> rule) {
        this.planted = planted;
        this.rule = rule;
    }

    /** The class of the bad house that breaks this rule. */
    Class<?> planted() {
        return planted;
    }

    /** The rule for the house whose root package this is. */
    ArchRule in(String root) {
        return rule.apply(root);
    }
}
