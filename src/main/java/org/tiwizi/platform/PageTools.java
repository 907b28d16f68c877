package org.tiwizi.platform;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every page may call: {@code ${address}}, {@code ${assets}} and {@code ${words}}.
 * Since 3.1.5 Thymeleaf refuses references to beans wherever a value becomes part of an
 * attribute; a variable is welcome everywhere.
 */
@Component
class PageTools implements WebMvcConfigurer {

    PageTools(ThymeleafViewResolver views, PageAddress address, Assets assets, Words words) {
        views.addStaticVariable("address", address);
        views.addStaticVariable("assets", assets);
        views.addStaticVariable("words", words);
    }

}
