package org.tiwizi.portal.web;

import org.tiwizi.account.Member;
import org.tiwizi.portal.WorkspaceService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for whoever is signed in. */
@Controller
class WorkspaceController {

    private final WorkspaceService workspace;

    WorkspaceController(WorkspaceService workspace) {
        this.workspace = workspace;
    }

    @GetMapping("/workspace")
    String show(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("workspace", this.workspace.show(member));
        return "portal/workspace";
    }

}
