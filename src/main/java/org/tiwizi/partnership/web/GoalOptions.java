package org.tiwizi.partnership.web;

import java.util.List;

import org.tiwizi.platform.Option;
import org.tiwizi.taxonomy.Choices;

import org.springframework.stereotype.Component;

/** The goals that a partnership may say it serves. */
@Component
class GoalOptions {

    private final Choices choices;

    GoalOptions(Choices choices) {
        this.choices = choices;
    }

    List<Option> all() {
        return this.choices.goals();
    }

}
